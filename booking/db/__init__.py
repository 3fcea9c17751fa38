"""The centre's database: tables, engine, transactions."""
