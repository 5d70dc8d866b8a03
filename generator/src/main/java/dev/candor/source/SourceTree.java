package dev.candor.source;

import java.util.List;

/**
 * What stood below one folder: its files of text, its other files, and what was wrong with any of
 * them; each list by path, in the order of code points.
 */
public record SourceTree(List<SourceFile> files, List<Asset> assets, List<SourceFault> faults) {

  public SourceTree {
    files = List.copyOf(files);
    assets = List.copyOf(assets);
    faults = List.copyOf(faults);
  }
}
