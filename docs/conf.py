"""How Sphinx builds the documentation: `make docs`."""

from valkeykit import __version__

project = "valkeykit"
author = "The valkeykit authors"
project_copyright = "The valkeykit authors"
release = version = __version__

extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence"]
# Headings are link targets: `page.md#replay-classes`.
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"valkeykit {__version__}"
html_show_sphinx = False
