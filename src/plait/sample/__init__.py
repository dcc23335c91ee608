"""The interview sample: who was chosen from the respondents, by which rule and seed, and why."""
