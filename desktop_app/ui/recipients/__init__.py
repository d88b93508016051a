"""Lists of people who are no members: certificates and sign-off sheets."""
