"""Khen thưởng: nominations, decisions and the award book of a grassroots union."""
