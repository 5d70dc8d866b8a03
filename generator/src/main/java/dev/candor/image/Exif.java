package dev.candor.image;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * The only metadata that is needed: the orientation, and how many colour components pixels have.
 */
record Exif(int orientation, int components) {

  private static final int UPRIGHT = 1;
  private static final int MOST = 8;
  private static final int PREAMBLE = ExifReader.JPEG_SEGMENT_PREAMBLE.length();

  /** Metadata that can't be read is ignored. */
  static Exif of(Kind kind, byte[] bytes) {
    try {
      Metadata metadata = read(kind, bytes);
      int orientation = UPRIGHT;
      for (ExifIFD0Directory exif : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
        Integer said = exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        orientation = said != null && said > 0 && said <= MOST ? said : UPRIGHT;
        break;
      }
      JpegDirectory jpeg = metadata.getFirstDirectoryOfType(JpegDirectory.class);
      Integer components =
          jpeg == null ? null : jpeg.getInteger(JpegDirectory.TAG_NUMBER_OF_COMPONENTS);
      return new Exif(orientation, components == null ? 0 : components);
    } catch (IOException | ImageProcessingException e) {
      return new Exif(UPRIGHT, 0);
    }
  }

  private static Metadata read(Kind kind, byte[] bytes)
      throws IOException, ImageProcessingException {
    if (kind == Kind.JPEG) {
      return JpegMetadataReader.readMetadata(
          new ByteArrayInputStream(bytes), List.of(new ExifReader(), new JpegReader()));
    }
    // Not the library's readers for PNG and WebP: they unpack text of any size, and make room for
    // whatever length a damaged file claims.
    Metadata metadata = new Metadata();
    if (kind == Kind.PNG) {
      Chunks.ofPng(bytes, "eXIf").ifPresent(exif -> extract(exif, metadata));
    } else if (kind == Kind.WEBP) {
      Chunks.ofWebp(bytes, "EXIF").ifPresent(exif -> extract(exif, metadata));
    }
    return metadata;
  }

  private static void extract(byte[] exif, Metadata to) {
    int from = ExifReader.startsWithJpegExifPreamble(exif) ? PREAMBLE : 0;
    new ExifReader().extract(new ByteArrayReader(exif, from), to);
  }
}
