"""Reading and writing spreadsheets. Alone imports openpyxl and python-calamine."""
