"""What a person can do: one public method is one transaction and says what changed."""
