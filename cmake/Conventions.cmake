# What every target of the project shares: strictness, include root, one way to declare a layer.

add_library(faktorbenk_conventions INTERFACE)
target_include_directories(faktorbenk_conventions INTERFACE
  ${PROJECT_SOURCE_DIR}/src ${PROJECT_BINARY_DIR}/generated)
target_compile_definitions(faktorbenk_conventions INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(faktorbenk_conventions INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion
  $<$<BOOL:${FAKTORBENK_WERROR}>:-Werror>)
if(FAKTORBENK_SANITIZE)
  target_compile_options(faktorbenk_conventions INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(faktorbenk_conventions INTERFACE -fsanitize=address,undefined)
endif()

if(FAKTORBENK_FUZZ)
  target_compile_options(faktorbenk_conventions INTERFACE -fsanitize=fuzzer-no-link)
  target_compile_definitions(faktorbenk_conventions INTERFACE QT_NO_DEBUG)
endif()

# faktorbenk_layer(NAME SOURCES … [USES other layers and libraries …])
# One room of the house: a static library that sees only the rooms named in USES.
function(faktorbenk_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES" ${ARGN})
  add_library(faktorbenk_${name} STATIC ${arg_SOURCES})
  target_link_libraries(faktorbenk_${name} PUBLIC faktorbenk_conventions ${arg_USES})
endfunction()

# Reading Qt's and the standard library's headers is nearly half of what a file of the window costs to compile, so it reads them
# once. Not behind a launcher: ccache would have to be told to trust times of files, and whoever has it seldom compiles
# everything. So whoever builds with ccache, and the presets dev and headless, notice a missing #include.
if(CMAKE_CXX_COMPILER_LAUNCHER)
  set(precompile OFF)
else()
  set(precompile ON)
endif()
option(FAKTORBENK_PRECOMPILE "Precompile the headers that most files of a large target include" ${precompile})

set(faktorbenk_core_headers <algorithm> <array> <functional> <map> <memory> <optional> <string> <utility> <variant> <vector>
  <tl/expected.hpp> <QDateTime> <QFile> <QFileInfo> <QHash> <QLocale> <QString> <QStringList> <QVariant>)
set(faktorbenk_widget_headers ${faktorbenk_core_headers} <QAction> <QApplication> <QBoxLayout> <QComboBox> <QHeaderView>
  <QKeyEvent> <QLabel> <QMenu> <QPainter> <QPushButton> <QScrollArea> <QScrollBar> <QStyledItemDelegate> <QTableView>
  <QTextDocument> <QTimer> <QWidget>)

# faktorbenk_precompile(TARGET headers …)
# Making them costs 7 to 9 s of the processor, so it is worth it from some twenty files on.
function(faktorbenk_precompile target)
  if(FAKTORBENK_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()
