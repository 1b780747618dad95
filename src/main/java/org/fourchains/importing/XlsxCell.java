package org.fourchains.importing;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet as text. Numbers are given as they are kept, not as they are shown: 0.510725
 * shown as 51% is 0.510725. Only a format that fills up with zeros is followed, for a code such as
 * 001216 is typed that way.
 */
final class XlsxCell {

  private static final DataFormatter SHOWN = new DataFormatter();

  private XlsxCell() {}

  static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> number(cell);
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      case STRING -> cell.getStringCellValue();
      case BLANK, _NONE, ERROR, FORMULA -> "";
    };
  }

  private static String number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      LocalDateTime time = cell.getLocalDateTimeCellValue();
      return time.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? time.toLocalDate().toString()
          : time.toString();
    }
    String format = cell.getCellStyle().getDataFormatString();
    return format != null && format.matches("0{2,}")
        ? SHOWN.formatRawCellContents(
            cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), format)
        : NumberToTextConverter.toText(cell.getNumericCellValue());
  }
}
