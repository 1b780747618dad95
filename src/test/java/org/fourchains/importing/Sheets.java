package org.fourchains.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes XLSX files for tests. */
final class Sheets {

  private Sheets() {}

  @SafeVarargs
  static byte[] of(List<String>... rows) throws IOException {
    return made(
        workbook -> {
          Sheet sheet = workbook.createSheet("data");
          for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows[r].size(); c++) {
              row.createCell(c).setCellValue(rows[r].get(c));
            }
          }
        });
  }

  static byte[] made(Consumer<XSSFWorkbook> contents) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      contents.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** A whole file in which this XML stands for the rows of the sheet. */
  static byte[] withRows(String rows) throws IOException {
    byte[] plain = of(List.of("key"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(plain));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        if (entry.getName().endsWith("sheet1.xml")) {
          String xml = new String(part, StandardCharsets.UTF_8);
          int start = xml.indexOf("<sheetData>") + "<sheetData>".length();
          out.write(xml.substring(0, start).getBytes(StandardCharsets.UTF_8));
          out.write(rows.getBytes(StandardCharsets.UTF_8));
          out.write(xml.substring(xml.indexOf("</sheetData>")).getBytes(StandardCharsets.UTF_8));
        } else {
          out.write(part);
        }
      }
    }
    return bytes.toByteArray();
  }
}
