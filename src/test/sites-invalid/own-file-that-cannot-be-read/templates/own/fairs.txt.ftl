---
title: Fairs
---
${data.fairs[0].nam}
