package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTests {

  @TempDir Path folder;
  Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(folder);
  }

  private static void header(Sheet sheet, String... names) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < names.length; i++) {
      row.createCell(i).setCellValue(names[i]);
    }
  }

  private static void number(XSSFWorkbook book, Cell cell, double value, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(value);
  }

  private static void course(XSSFWorkbook book) {
    Sheet sheet = book.createSheet();
    header(sheet, "key", "name", "hours", "credits", "since", "description");
    Row row = sheet.createRow(2); // the second row stays blank
    number(book, row.createCell(0), 1216, "000000");
    row.createCell(1).setCellValue(" 焊接 ");
    row.createCell(2).setCellValue(48);
    number(book, row.createCell(3), 2.512345, "0.0%");
    number(book, row.createCell(4), 0, "yyyy/m/d");
    row.getCell(4).setCellValue(LocalDate.of(2021, 3, 5));
    row.createCell(5).setCellFormula("CONCATENATE(\"x\",\"y\")");
    row.getCell(5).setCellValue("xy");
  }

  @Test
  void numbersAreReadAsTheyAreKeptAndDaysAndCodesAsTheyAreMeant() throws IOException {
    var report = inbox.put("Course.xlsx", Sheets.made(XlsxTests::course)).run();
    assertThat(report.rejects()).isEmpty();
    assertThat(inbox.fact("Course:001216"))
        .containsEntry("name", "焊接")
        .containsEntry("hours", 48L)
        .containsEntry("credits", 2.512345)
        .containsEntry("since", LocalDate.of(2021, 3, 5))
        .containsEntry("description", "xy")
        .containsEntry("source", "Course.xlsx:3");
  }

  @Test
  void aRejectNamesTheRowOfTheSheet() throws IOException {
    inbox.put(
        "Skill.xlsx",
        Sheets.of(List.of("key", "name"), List.of("A", "a"), List.of("", "b"), List.of("C", "c")));
    assertThat(inbox.run().rejects())
        .extracting(Reject::line, Reject::column)
        .containsExactly(tuple(3L, "key"));
    assertThat(inbox.ids()).containsExactly("Skill:A", "Skill:C");
  }

  private void twoSheets() throws IOException {
    inbox.put(
        "book.xlsx",
        Sheets.made(
            book -> {
              header(book.createSheet("封面"), "nothing");
              Sheet data = book.createSheet("技能");
              header(data, "编号", "名称");
              data.createRow(1).createCell(0).setCellValue("A");
              data.getRow(1).createCell(1).setCellValue("a");
            }));
  }

  private static String mapping(String sheet) {
    return "files: { book.xlsx: { node: Skill, key: 编号, properties: { name: 名称 }, sheet: "
        + sheet
        + " } }";
  }

  @Test
  void aSheetIsNamedOrNumbered() throws IOException {
    twoSheets();
    assertThat(inbox.run(mapping("技能")).files())
        .containsExactly(new FileReport("book.xlsx", "Skill", 1, 1, 0, 0));
    assertThat(inbox.run(mapping("2")).files())
        .containsExactly(new FileReport("book.xlsx", "Skill", 1, 0, 1, 0));
  }

  @Test
  void aSheetThatIsNotThereIsSaidToBeMissing() throws IOException {
    twoSheets();
    assertThat(inbox.run(mapping("3")).rejects())
        .extracting(Reject::reason)
        .containsExactly("there is no sheet 3");
  }
}
