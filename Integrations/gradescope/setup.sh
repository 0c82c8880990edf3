#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image of the autograder. gradus brings its libraries along; pdftotext is for
# answers in PDF.
set -euo pipefail
apt-get update
apt-get install -y --no-install-recommends poppler-utils
chmod +x /autograder/source/gradus
