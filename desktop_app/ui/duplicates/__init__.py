"""People written twice: pairs, side by side, merged or told apart."""
