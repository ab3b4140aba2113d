#include <stdint.h>
#include "webp/encode.h"

/*
 * A picture as a lossy WebP.
 *
 * argb: a word a pixel, alpha in the highest byte, row by row
 * method: 0 (fast) to 6 (small)
 * quality: 0 to 100
 * file: is set to where the file lies, to be freed
 * returns its length in bytes; 0 if it cannot be made
 */
__attribute__((export_name("encode")))
uint32_t encode(const uint32_t *argb, int width, int height, int method, float quality, uint8_t **file) {
  WebPConfig config;
  WebPPicture picture;
  WebPMemoryWriter writer;
  if (!WebPConfigInit(&config) || !WebPPictureInit(&picture)) {
    return 0;
  }
  config.method = method;
  config.quality = quality;
  picture.use_argb = 1;
  picture.width = width;
  picture.height = height;
  picture.argb = (uint32_t *)argb;
  picture.argb_stride = width;
  WebPMemoryWriterInit(&writer);
  picture.writer = WebPMemoryWrite;
  picture.custom_ptr = &writer;
  int made = WebPEncode(&config, &picture);
  WebPPictureFree(&picture);
  *file = writer.mem;
  return made ? (uint32_t)writer.size : 0;
}
