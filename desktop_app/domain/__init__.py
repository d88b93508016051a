"""What a union is: records, rules and Vietnamese text. Pure: imports nothing of the rooms above."""
