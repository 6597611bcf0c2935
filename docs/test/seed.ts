import fc from 'fast-check'

/**
 * With FC_SEED every property draws the same cases in every run: a change that lands is judged by what it changed, not by chance. Without it each run
 * looks at new cases; what it finds becomes an example.
 */
const seed = Number(process.env['FC_SEED'])
if (Number.isInteger(seed) && seed > 0) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
