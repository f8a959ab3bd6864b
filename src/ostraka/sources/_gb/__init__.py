"""What the two UK lists share: names in six parts, facts, documents, dates."""
