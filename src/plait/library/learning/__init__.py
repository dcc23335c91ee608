"""Literature searches as a record of learning."""
