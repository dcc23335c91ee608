"""Agreement between coders, beyond chance."""
