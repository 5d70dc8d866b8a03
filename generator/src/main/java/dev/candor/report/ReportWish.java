package dev.candor.report;

/** A requested report and its path; empty for the default path. */
public record ReportWish(ReportFormat format, String path) {}
