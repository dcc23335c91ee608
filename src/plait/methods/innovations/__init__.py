"""How far innovations came."""
