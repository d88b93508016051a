"""Word papers in their legal layout, the recovery sheet, the receipt, lists as PDF, and the dossier folder."""
