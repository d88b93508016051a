"""In giấy khen: sheets of a decision to look at, print and save; the register of certificates."""
