"""What is asked and answered: checks, skip logic, proportions, scales, response rates, non-response, weights."""
