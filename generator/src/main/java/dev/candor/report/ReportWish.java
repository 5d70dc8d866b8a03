package dev.candor.report;

/** A report that somebody asks for, and the path it shall have; empty for its usual place. */
public record ReportWish(ReportFormat format, String path) {}
