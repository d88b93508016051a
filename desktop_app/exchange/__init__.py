"""The package container, keys and codec. Alone imports the crypto libraries."""
