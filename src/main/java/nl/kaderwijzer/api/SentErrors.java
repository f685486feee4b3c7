package nl.kaderwijzer.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Says as every other error what the container refuses with a path but before any handler, such as TRACE. */
final class SentErrors extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Problems problems;

  SentErrors(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (!(path instanceof String asked) || !ApiPaths.covers(asked.substring(request.getContextPath().length()))) {
      chain.doFilter(request, response);
      return;
    }
    HttpStatus status = HttpStatus.valueOf((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    ApiHeaders.common(response::setHeader);
    if (status == HttpStatus.METHOD_NOT_ALLOWED) {
      response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
    }
    problems.write(response, Problem.of(status, ContainerProblems.detail(status.value()), asked), HttpHeaders.EMPTY);
  }
}
