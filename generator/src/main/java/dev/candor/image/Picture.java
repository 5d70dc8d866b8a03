package dev.candor.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An image ready to be published.
 *
 * @param width its display width on a page
 * @param height its display height on a page
 * @param ending the extension of its file names
 * @param renditions the same image in one or more widths, narrowest first
 */
public record Picture(int width, int height, String ending, List<Rendition> renditions) {

  public Picture {
    renditions = List.copyOf(renditions);
  }

  /** The image in one width. The bytes are not copied. */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are never compared or changed
  public record Rendition(int width, byte[] bytes) {}

  byte[] pack() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(width);
      out.writeInt(height);
      out.writeUTF(ending);
      out.writeInt(renditions.size());
      for (Rendition rendition : renditions) {
        out.writeInt(rendition.width());
        out.writeInt(rendition.bytes().length);
        out.write(rendition.bytes());
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("memory takes whatever is written", e);
    }
  }

  static Picture unpack(byte[] packed) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
    int width = in.readInt();
    int height = in.readInt();
    String ending = in.readUTF();
    List<Rendition> renditions = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      renditions.add(new Rendition(in.readInt(), in.readNBytes(in.readInt())));
    }
    return new Picture(width, height, ending, renditions);
  }
}
