"""The command line: the same services without a window, one file per command."""
