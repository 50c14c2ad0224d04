"""An offer as a workbook that officers keep with Excel or LibreOffice.

`xlsx` reads cells, `reading` makes documents of them; `filling` makes cells of documents, `painting` a file.
"""
