"""The papers themselves: a paper's page, marks, labels, folders, comments, citing, deleting."""
