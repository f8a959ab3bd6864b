"""How the database came to its present shape: one module per step, never edited."""
