pragma ComponentBehavior: Bound
import QtQuick.Layouts
import Lobbycall

// Buttons of equal width.
RowLayout {
    uniformCellSizes: true
    spacing: Theme.mm(2)
    Layout.fillWidth: true
}
