"""Vietnamese text: cleaning, folding, sorting, money, dates, identity numbers, legacy encodings."""
