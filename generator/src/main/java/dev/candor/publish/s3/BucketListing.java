package dev.candor.publish.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.remote.ContentHash;
import dev.candor.publish.remote.ContentHash.Algorithm;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.text.XmlReaders;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One page of a bucket's listing ({@code ListObjectsV2}).
 *
 * @param next the token for the next page, if there is one
 */
record BucketListing(List<StoredEntry> entries, Optional<String> next) {

  /** The tag of a file that was uploaded in one request is the MD5 of its bytes. */
  private static final Pattern MD5 = Pattern.compile("\"?([0-9a-f]{32})\"?");

  BucketListing {
    entries = List.copyOf(entries);
  }

  /** Parses a response, in which keys are escaped as in a form. */
  static BucketListing of(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader =
        XmlReaders.factory().createXMLStreamReader(new ByteArrayInputStream(xml));
    List<StoredEntry> entries = new ArrayList<>();
    String next = "";
    boolean goesOn = false;
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "Contents" -> entries.add(entry(reader));
        case "IsTruncated" -> goesOn = Boolean.parseBoolean(reader.getElementText().strip());
        case "NextContinuationToken" -> next = reader.getElementText();
        default -> {
          // not needed
        }
      }
    }
    return new BucketListing(entries, goesOn ? Optional.of(next) : Optional.empty());
  }

  private static StoredEntry entry(XMLStreamReader reader) throws XMLStreamException {
    String key = "";
    String tag = "";
    long size = 0;
    while (reader.next() != XMLStreamConstants.END_ELEMENT
        || !reader.getLocalName().equals("Contents")) {
      if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "Key" -> key = URLDecoder.decode(reader.getElementText(), UTF_8);
        case "ETag" -> tag = reader.getElementText();
        case "Size" -> size = Long.parseLong(reader.getElementText().strip());
        default -> {
          // not needed
        }
      }
    }
    return new StoredEntry(key, size, hash(tag));
  }

  private static Optional<ContentHash> hash(String tag) {
    return Optional.of(MD5.matcher(tag))
        .filter(found -> found.matches())
        .map(found -> new ContentHash(Algorithm.MD5, found.group(1)));
  }
}
