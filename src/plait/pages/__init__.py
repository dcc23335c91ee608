"""What every page is made of: the base template, the style sheet, lists that search, sort and export, file answers."""
