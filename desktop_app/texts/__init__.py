"""Code → sentence: every word a person reads that is not a field label, Vietnamese first.

Each room's sentences live in a module of the same name as a ``SENTENCES`` table; English is read from
``i18n/en.ts`` by the Vietnamese source text.
"""
