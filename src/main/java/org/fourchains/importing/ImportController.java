package org.fourchains.importing;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports over HTTP: files come in, are imported in the background, and one asks how it went. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

  private final ImportJobs jobs;

  ImportController(ImportJobs jobs) {
    this.jobs = jobs;
  }

  @PostMapping
  ResponseEntity<ImportStatus> start(
      @RequestParam List<MultipartFile> files,
      @RequestParam(required = false) @Nullable MultipartFile mapping,
      @RequestParam(defaultValue = "false") boolean dryRun) {
    Uploads uploads = Uploads.keep(files, mapping);
    ImportRequest request = new ImportRequest(uploads.files(), uploads.mapping(), dryRun);
    UUID id = jobs.submit(request, uploads.folder());
    return ResponseEntity.accepted()
        .location(URI.create("/api/imports/" + id))
        .body(ImportStatus.waiting(id));
  }

  @GetMapping("/{id}")
  ImportStatus status(@PathVariable String id) {
    try {
      return jobs.find(UUID.fromString(id)).orElseThrow(() -> unknown(id));
    } catch (IllegalArgumentException e) {
      throw unknown(id);
    }
  }

  private static ErrorResponseException unknown(String id) {
    return problem(HttpStatus.NOT_FOUND, "There is no import " + id);
  }

  @ExceptionHandler
  ProblemDetail refused(ImportRefused e) {
    return problem(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())).getBody();
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
