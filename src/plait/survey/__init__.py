"""The survey: questionnaire, invitations, responses, answers, item tables and response accounting."""
