"""Can a printed figure be true of whole people?"""
