/**
 * How links and what they show look. Inside a shadow tree the page's own rules do not hold, and `!important` there is
 * stronger than the page's own; colours are the system's in the scheme of the host's page. The document's words have
 * serifs, ours have none.
 */
export const style = `
:host{all:unset!important}
:host::before,:host::after{content:none!important}
a.words{all:unset;cursor:pointer;text-decoration:underline dotted;text-underline-offset:.2em}
a.words:hover{text-decoration-style:solid}
:focus-visible{outline:2px solid;outline-offset:2px}
.box{all:initial;color-scheme:inherit;position:fixed;inset:auto;margin:0;z-index:2147483647;box-sizing:border-box;
display:flex;flex-direction:column;border:1px solid GrayText;background:Canvas;color:CanvasText;
font:14px/1.45 system-ui,sans-serif;text-align:start;cursor:auto}
.box:not(.open){display:none}
.body{overflow:auto;padding:12px 16px 0;overflow-wrap:anywhere}
.body:focus-visible{outline-offset:-2px}
p{margin:0 0 8px}
.head{font-weight:600}
.said{font:16px/1.6 Georgia,"Times New Roman",serif}
.foot{display:flex;gap:16px;justify-content:space-between;margin:0;padding:8px 16px;border-top:1px solid GrayText}
.foot a{color:LinkText;text-decoration:underline}
button{all:unset;cursor:pointer;text-decoration:underline}
button:focus-visible{outline:2px solid;outline-offset:2px}
@media print{.box{display:none!important}}`;
