#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image of the autograder.
set -euo pipefail
apt-get update
# The libraries that gradus is linked to, and pdftotext for answers in PDF.
apt-get install -y --no-install-recommends libxml2 libarchive13 poppler-utils ||
  apt-get install -y --no-install-recommends libxml2 libarchive13t64 poppler-utils
chmod +x /autograder/source/gradus
