---
address: /wrong/
---
{}
