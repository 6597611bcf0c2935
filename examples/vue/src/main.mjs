// Renders the view to a page, as a server would; a browser mounts the same component with createApp(Checklist).mount('#app').
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { Checklist } from './app.mjs'

console.log(await renderToString(createSSRApp(Checklist)))
