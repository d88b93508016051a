"""The book on disk: engine, schema, change log, queries, migrations. Alone imports SQLAlchemy."""
