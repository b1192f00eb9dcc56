// Takes query and fragment of an old address along to the new one.
location.replace(document.querySelector('[data-moved]').href + location.search + location.hash);
