"""Word papers in their legal layout, recovery sheet, receipt, lists as PDF, and the dossier folder."""
