"""Sáng kiến: the list, the form, the people, the recognitions, and a grid for a pile of paper slips."""
