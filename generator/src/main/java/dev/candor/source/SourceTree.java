package dev.candor.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found below one folder; each list by path, in the order of code points.
 *
 * @param files its text files
 * @param assets its other files
 * @param faults what was wrong with any of them
 */
public record SourceTree(List<SourceFile> files, List<Asset> assets, List<SourceFault> faults) {

  public SourceTree {
    files = List.copyOf(files);
    assets = List.copyOf(assets);
    faults = List.copyOf(faults);
  }

  /** This tree, and what another holds under paths that it does not. */
  public SourceTree over(SourceTree other) {
    Set<String> paths = new HashSet<>();
    files.forEach(file -> paths.add(file.path()));
    assets.forEach(asset -> paths.add(asset.path()));
    faults.forEach(fault -> paths.add(fault.path()));
    List<SourceFile> allFiles = new ArrayList<>(files);
    other.files.stream().filter(f -> !paths.contains(f.path())).forEach(allFiles::add);
    allFiles.sort(Comparator.comparing(SourceFile::path, PathOrder.BY_CODE_POINT));
    List<Asset> allAssets = new ArrayList<>(assets);
    other.assets.stream().filter(a -> !paths.contains(a.path())).forEach(allAssets::add);
    allAssets.sort(Comparator.comparing(Asset::path, PathOrder.BY_CODE_POINT));
    return new SourceTree(allFiles, allAssets, faults);
  }
}
