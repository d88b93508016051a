"""Certificates, papers and sheets on paper. Alone imports reportlab and the Word libraries."""
