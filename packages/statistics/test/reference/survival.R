# Run from this folder: Rscript survival.R > survival.json. Kaplan-Meier curves, quartiles and restricted means by the package survival.
suppressMessages(library(survival))
number <- function(x) ifelse(is.na(x) | is.infinite(x), "null", sprintf("%.17g", x))
list_of <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
set.seed(20)
# Freireich et al. 1963, 6-MP arm (weeks in remission), as printed in Kleinbaum & Klein; maintained and non-maintained AML (Miller 1997).
cases <- list(
  list(name = "6-MP arm of Freireich et al. 1963", time = c(6,6,6,6,7,9,10,10,11,13,16,17,19,20,22,23,25,32,32,34,35),
       event = c(1,1,1,0,1,0,1,0,0,1,1,0,0,0,1,1,0,0,0,0,0)),
  list(name = "maintained AML, Miller 1997", time = c(9,13,13,18,23,28,31,34,45,48,161), event = c(1,1,0,1,1,0,1,1,0,1,0)),
  list(name = "non-maintained AML, Miller 1997", time = c(5,5,8,8,12,16,23,27,30,33,43,45), event = c(1,1,1,1,1,0,1,1,1,1,1,1)),
  list(name = "falls exactly to one half and stays there", time = c(1,2,3,4), event = c(1,1,0,0)),
  list(name = "falls exactly to one half, then further", time = c(1,2,3,4), event = c(1,1,1,1)),
  list(name = "nothing has ended", time = c(4,7,9), event = c(0,0,0)),
  list(name = "one of one", time = 5, event = 1))
for (n in c(8, 15, 40, 90)) cases[[length(cases) + 1]] <- list(name = paste("random,", n, "durations"),
  time = round(rexp(n, 0.05) + 0.5), event = as.integer(runif(n) < 0.65))
one <- function(case, level) {
  fit <- survfit(Surv(case$time, case$event) ~ 1, conf.int = level)
  q <- quantile(fit, c(0.25, 0.5, 0.75))
  mean <- survival:::survmean(fit, rmean = "common")$matrix
  sprintf('{"name": "%s", "level": %s, "times": %s, "events": %s, "time": %s, "atRisk": %s, "survival": %s, "standardError": %s, "lower": %s, "upper": %s, "quartiles": %s, "quartilesLower": %s, "quartilesUpper": %s, "restrictedMean": %s, "restrictedError": %s}',
    case$name, level, list_of(case$time), list_of(case$event), list_of(fit$time), list_of(fit$n.risk), list_of(fit$surv),
    list_of(fit$std.err * fit$surv), list_of(fit$lower), list_of(fit$upper), list_of(q$quantile), list_of(q$lower), list_of(q$upper),
    number(mean[["rmean"]]), number(mean[["se(rmean)"]]))
}
rows <- unlist(lapply(cases, function(case) sapply(c(0.95, 0.8), function(level) one(case, level))))
cat(sprintf('{"tool": "R %s, survival %s", "call": "survfit(Surv(times, events) ~ 1, conf.int = level); quantile(); survmean(rmean = common)", "made by": "survival.R", "cases": [\n%s\n]}\n',
  getRversion(), packageVersion("survival"), paste(rows, collapse = ",\n")))
